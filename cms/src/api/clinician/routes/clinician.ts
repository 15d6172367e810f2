import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::clinician.clinician', { only: ['find', 'findOne'] });
