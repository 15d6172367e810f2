import type { OverriddenLine } from '../../editorial/readiness/api';
import { keyOf } from './Line';
import { Item, List, Small, Title } from './parts';

/** What a medical reviewer lets pass: the reason, who gave it, and of what. */
export function Overridden({ lines }: { readonly lines: readonly OverriddenLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Title>Let through by a medical reviewer</Title>
      <List>
        {lines.map((line) => (
          <Item key={keyOf(line)}>
            <p>“{line.override.reason}”</p>
            <Small>
              {line.override.who}, {line.override.at.slice(0, 10)}, of{' '}
              {line.where === '' ? 'the whole page' : line.where}: {line.message}
            </Small>
          </Item>
        ))}
      </List>
    </section>
  );
}
