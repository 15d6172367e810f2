import * as React from 'react';
import type { OverriddenLine } from '../../editorial/readiness/api';
import { dayOf } from '../signing/sentences';
import { lineKey } from './Line';
import { Item, List, Small, Title } from './parts';
import { TakeBack } from './TakeBack';
import type { ShownDocument } from './use-readiness';

interface Props {
  readonly lines: readonly OverriddenLine[];
  /** Of what it can be taken back, and in which words; none for those who may not. */
  readonly taking?: { readonly shown: ShownDocument; readonly hash: string };
  /** Told when one was taken back. */
  onTaken?(): void;
  /** Below what it stands: `h3` beside a form. */
  readonly heading?: 'h3' | 'h4';
}

/** What a medical reviewer lets pass: the reason, who gave it, and of what. */
export function Overridden({ lines, taking, onTaken, heading }: Props) {
  const id = React.useId();
  if (lines.length === 0) return null;
  return (
    <section>
      <Title as={heading}>Let through by a medical reviewer</Title>
      <List>
        {lines.map((line, at) => (
          <Item key={lineKey(line)}>
            <p>“{line.override.reason}”</p>
            <Small id={`${id}-${at}`}>
              {line.override.who}, {dayOf(line.override.at)}, of {line.where === '' ? 'the whole page' : line.where}:{' '}
              {line.message}
            </Small>
            {taking && <TakeBack {...taking} line={line} about={`${id}-${at}`} onTaken={onTaken} />}
          </Item>
        ))}
      </List>
    </section>
  );
}
