import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::side-effect.side-effect');
