import { action } from './action/index.ts';
import { alternatives } from './alternatives/index.ts';
import type { SectionDefinition, SectionFragment, SectionName } from './definition.ts';
import { figure } from './figure/index.ts';
import { people } from './people/index.ts';
import { prices } from './prices/index.ts';
import { prose } from './prose/index.ts';
import { questions } from './questions/index.ts';
import { safety } from './safety/index.ts';
import { science } from './science/index.ts';
import { statistics } from './statistics/index.ts';
import { symptoms } from './symptoms/index.ts';
import { treatment } from './treatment/index.ts';
import { triggers } from './triggers/index.ts';
import { visit } from './visit/index.ts';
import { welcome } from './welcome/index.ts';

/** Every kind of section an editor can stack. A kind that a zone offers and this map lacks fails the type check. */
export const registry = {
	ComponentSectionAction: action,
	ComponentSectionAlternatives: alternatives,
	ComponentSectionFigure: figure,
	ComponentSectionPeople: people,
	ComponentSectionPrices: prices,
	ComponentSectionProse: prose,
	ComponentSectionQuestions: questions,
	ComponentSectionSafety: safety,
	ComponentSectionScience: science,
	ComponentSectionStatistics: statistics,
	ComponentSectionSymptoms: symptoms,
	ComponentSectionTreatment: treatment,
	ComponentSectionTriggers: triggers,
	ComponentSectionVisit: visit,
	ComponentSectionWelcome: welcome,
} satisfies { [K in SectionName]: SectionDefinition<Extract<SectionFragment, { __typename: K }>> };
