import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::side-effect.side-effect');
