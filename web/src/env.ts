import { building } from '$app/env';
import { defineEnvVars } from '@sveltejs/kit/env';
import { secretProblem } from '@clinic-pages/shared';

const address = (name: string, example: string) => (value: string | undefined) => {
	if (building) return 'http://building.invalid';
	if (value && URL.canParse(value)) return value.replace(/\/+$/, '');
	throw new Error(`${name} is ${value ? `"${value}", not an address` : 'missing'}. Set it, for example to ${example}.`);
};

const required = (name: string, example: string) => (value: string | undefined) => {
	if (building) return '';
	if (value) return value;
	throw new Error(`${name} is missing. Set it, for example to ${example}.`);
};

export const variables = defineEnvVars({
	CMS_URL: {
		schema: address('CMS_URL', 'http://127.0.0.1:1337'),
		description: 'Where the CMS answers, seen from this server.',
	},
	SITE_URL: {
		schema: address('SITE_URL', 'https://clinic.example'),
		description: 'The address patients type, without a path: canonical links are made from it.',
	},
	DELIVERY_TOKEN: {
		schema: (value) => {
			const problem = secretProblem('DELIVERY_TOKEN', value);
			if (problem && !building) throw new Error(problem);
			return value ?? '';
		},
		description: "The CMS's token for published content.",
	},
	CLINIC_NAME: {
		schema: required('CLINIC_NAME', 'Austin Ketamine Specialists'),
		description: 'Said on the error page if the CMS was never reached.',
	},
	CLINIC_TELEPHONE: {
		schema: (value) => {
			if (building) return '';
			if (value && /^\+[1-9]\d{6,14}$/.test(value)) return value;
			throw new Error('CLINIC_TELEPHONE must be a number with country code and no spaces, for example +15125550100.');
		},
		description: 'Said on the error page if the CMS was never reached, as E.164.',
	},
});
