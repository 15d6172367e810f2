import type { OverriddenLine } from '../../editorial/readiness/api';
import { dayOf } from '../signing/sentences';
import { keyOf } from './Line';
import { Item, List, Small, Title } from './parts';
import { TakeBack } from './TakeBack';
import type { ShownDocument } from './use-readiness';

interface Props {
  readonly lines: readonly OverriddenLine[];
  /** Of what it can be taken back, and in which words; none for those who may not. */
  readonly taking?: { readonly shown: ShownDocument; readonly hash: string };
}

/** What a medical reviewer lets pass: the reason, who gave it, and of what. */
export function Overridden({ lines, taking }: Props) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Title>Let through by a medical reviewer</Title>
      <List>
        {lines.map((line) => (
          <Item key={keyOf(line)}>
            <p>“{line.override.reason}”</p>
            <Small>
              {line.override.who}, {dayOf(line.override.at)}, of {line.where === '' ? 'the whole page' : line.where}:{' '}
              {line.message}
            </Small>
            {taking && <TakeBack {...taking} line={line} />}
          </Item>
        ))}
      </List>
    </section>
  );
}
