import type * as React from 'react';
import type { ReadinessLine } from '../../editorial/readiness/api';
import { Item, Jump, Small } from './parts';

interface Props {
  readonly line: ReadinessLine;
  /** Of its sentence: what the buttons beside it are about. */
  readonly id: string;
  /** Leads to the field; none where the form cannot be written in. */
  readonly jump?: (line: ReadinessLine) => void;
  readonly children?: React.ReactNode;
}

/** Names a line among others: what is typed beside it stays with it when another one is mended. */
export const lineKey = ({ code, path, message, words }: ReadinessLine) => [code, ...path, message, ...words].join(' ');

/** One thing to mend: what to do, and the way to its field. */
export function Line({ line, id, jump, children }: Props) {
  const { message, where, path } = line;
  return (
    <Item>
      <p id={id}>{message}</p>
      {jump && path.length > 0 ? (
        <Jump type="button" onClick={() => jump(line)}>
          Go to {where}
        </Jump>
      ) : (
        where !== '' && <Small>{where}</Small>
      )}
      {children}
    </Item>
  );
}
