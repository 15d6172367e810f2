import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::price.price', { only: ['find', 'findOne'] });
