import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::call-to-action.call-to-action');
