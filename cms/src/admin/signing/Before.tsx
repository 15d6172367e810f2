import * as React from 'react';
import { Link } from 'react-router-dom';
import { lineKey } from '../readiness/Line';
import { Overridden } from '../readiness/Overridden';
import { useReadiness } from '../readiness/use-readiness';
import { Known, Wrong } from './parts';
import { formOf, type ReadDocument } from './types';

interface Props {
  readonly document: Omit<ReadDocument, 'hash'>;
}

const things = (count: number) => (count === 1 ? 'One thing must' : `${count} things must`);

/**
 * What a reviewer is to know before the words are read: what stops their publish all the same, what was let through, and where their form
 * is. It is asked when the words are, and does not change beside them.
 */
export function Before({ document }: Props) {
  const { answer: readiness, hasFailed, again } = useReadiness(document, true);
  const frame = React.useRef<HTMLElement>(null);
  const { mustMend = [], overridden = [] } = readiness ?? {};
  return (
    <Known ref={frame} tabIndex={-1}>
      {hasFailed && <p>The CMS did not answer what stops a publish of these words.</p>}
      <Wrong role="status">
        {mustMend.length > 0 && `${things(mustMend.length)} be mended before it can be published, signed or not:`}
      </Wrong>
      {mustMend.length > 0 && (
        <>
          <ul>
            {mustMend.map((line) => (
              <li key={lineKey(line)}>
                {line.where && `${line.where}: `}
                {line.message}
              </li>
            ))}
          </ul>
          <p>
            Signing does not mend it. Return it below
            {mustMend.some(({ isOverridable }) => isOverridable) &&
              '; or open the form, where you may let some findings pass for a reason'}
            .
          </p>
        </>
      )}
      <Overridden
        lines={overridden}
        taking={readiness?.maySign ? { shown: document, hash: readiness.hash } : undefined}
        onTaken={() => {
          frame.current?.focus();
          again();
        }}
        heading="h4"
      />
      <p>
        <Link to={formOf(document)}>Open the form</Link>
      </p>
    </Known>
  );
}
