import type { Core } from '@strapi/strapi';

/** As much of a Strapi attribute as says what stands in a field. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly targetField?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly regex?: RegExp | string;
}

/** A content type or a component. */
export interface Model {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly info: { readonly displayName: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** Finds a content type or a component by its uid. */
export type Models = (uid: string) => Model;

/**
 * The content types and components of an application.
 *
 * @param strapi the application
 */
export const modelsOf =
  (strapi: Core.Strapi): Models =>
  (uid) =>
    strapi.getModel(uid as never) as unknown as Model;

/**
 * Tells whether documents of a type differ by language. A study or a source is the same in all.
 *
 * @param model the content type
 */
export const isLocalized = (model: Model): boolean => model.pluginOptions?.i18n?.localized === true;

// Kept by Strapi, not written by an editor.
const SYSTEM_FIELDS = [
  ...['documentId', 'locale', 'localizations', 'publishedAt', 'firstPublishedAt'],
  ...['createdAt', 'updatedAt', 'createdBy', 'updatedBy'],
];

// Only points to other pages: of those, their names are shown while they are published.
const LINKS = ['relatedConditions'];

const LEFT_OUT = [...SYSTEM_FIELDS, ...LINKS];

/**
 * The fields that make up a document or a component: what an editor writes or chooses, without links to other pages.
 *
 * @param model the content type or component
 */
export const ownAttributes = ({ attributes }: Model): [name: string, attribute: Attribute][] =>
  Object.entries(attributes).filter(([name]) => !LEFT_OUT.includes(name));

// In the order in which a document is asked for its name.
const NAME_FIELDS = ['name', 'title', 'label', 'text', 'source'];

/**
 * The field that people know a document of a type by; none for the types of which there is only one.
 *
 * @param model the content type
 */
export const nameField = ({ attributes }: Model): string | undefined =>
  NAME_FIELDS.find((field) => ['string', 'text'].includes(attributes[field]?.type ?? ''));
