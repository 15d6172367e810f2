import { expect, test } from 'vitest';
import { spelledOut } from '../spelled-out';
import { formsOfVerbs as english } from './english/verbs';
import { formsOfVerbs as spanish } from './spanish/verbs';

test('an English verb is found in all its forms', () => {
  expect(english('erase crush zap+ carry beat/beaten').split('|')).toEqual([
    ...['erase', 'erases', 'erased', 'erasing', 'crush', 'crushes', 'crushed', 'crushing'],
    ...['zap', 'zaps', 'zapped', 'zapping', 'carry', 'carries', 'carried', 'carrying'],
    ...['beat', 'beats', 'beated', 'beating', 'beaten'],
  ]);
});

test('a Spanish verb is found in all its forms, spelled as the sound asks and with its pronouns', () => {
  const { texts } = spelledOut(spanish('atacar vencer resolver:resuelv'));
  for (const form of ['ataca', 'ataco', 'ataque', 'atacara', 'atacarlo', 'atacado', 'vencen', 'venza', 'vencida'])
    expect(texts).toContain(form);
  for (const form of ['resuelve', 'resolvio', 'resolvera', 'resuelva', 'resolviendo']) expect(texts).toContain(form);
  for (const form of ['atace', 'resolve']) expect(texts).not.toContain(form);
});
