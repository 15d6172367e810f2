import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

interface FormConfig {
  metadatas?: Record<string, { edit?: object; list?: object }>;
  settings?: object;
}

interface Configuration {
  uid: string;
  category?: string;
  metadatas: Record<string, { edit: object; list: object }>;
  settings: object;
  layouts: object;
}

interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Omit<Configuration, 'uid' | 'category'>): Promise<unknown>;
}

const hash = (config: FormConfig) => createHash('sha256').update(JSON.stringify(config)).digest('hex');

function merge({ metadatas, settings, layouts }: Configuration, config: FormConfig) {
  const merged = { ...metadatas };
  for (const [field, { edit, list }] of Object.entries(config.metadatas ?? {})) {
    const held = merged[field];
    if (held) merged[field] = { edit: { ...held.edit, ...edit }, list: { ...held.list, ...list } };
  }
  return { metadatas: merged, settings: { ...settings, ...config.settings }, layouts };
}

/**
 * Carries labels and help texts from the schema files into Strapi's forms. Strapi reads them once, when a type is new; this
 * carries a changed file over too, and leaves a form alone that someone arranged in the admin since.
 *
 * @param strapi the application, after its plugins have started
 */
export async function applyFormLayouts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'clinic-pages' });
  const applied = ((await store.get({ key: 'form-layouts' })) ?? {}) as Record<string, string>;
  const contentManager = strapi.plugin('content-manager');
  const services: [ConfigurationService, object][] = [
    [contentManager.service('content-types'), strapi.contentTypes],
    [contentManager.service('components'), strapi.components],
  ];
  let changed = false;
  for (const [service, models] of services) {
    for (const [uid, model] of Object.entries(models)) {
      const config = (model as { config?: FormConfig }).config;
      if (!config?.metadatas || applied[uid] === hash(config)) continue;
      const configuration = await service.findConfiguration({ uid });
      await service.updateConfiguration({ uid }, merge(configuration, config));
      applied[uid] = hash(config);
      changed = true;
    }
  }
  if (changed) await store.set({ key: 'form-layouts', value: applied });
}
