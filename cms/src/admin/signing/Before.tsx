import { Link } from 'react-router-dom';
import { Overridden } from '../readiness/Overridden';
import { useReadiness } from '../readiness/use-readiness';
import { Before as Frame, Wrong } from './parts';
import { formOf, type ReadDocument } from './types';

interface Props {
  readonly document: Omit<ReadDocument, 'hash'>;
}

/** What a reviewer is to know before the words are read: what stops their publish all the same, what was let through, and where their form is. */
export function Before({ document }: Props) {
  const { answer: readiness, hasFailed } = useReadiness(document);
  const { mustMend = [], overridden = [] } = readiness ?? {};
  return (
    <Frame>
      {hasFailed && <p>The CMS did not answer what stops a publish of these words.</p>}
      {mustMend.length > 0 && (
        <>
          <Wrong>Must be mended before it can be published, signed or not:</Wrong>
          <ul>
            {mustMend.map(({ code, path, message, where, words }) => (
              <li key={[code, ...path, message, ...words].join(' ')}>
                {where && `${where}: `}
                {message}
              </li>
            ))}
          </ul>
          <p>
            Signing does not mend it. Return it below; or open the form, where you may let some findings pass for a
            reason.
          </p>
        </>
      )}
      <Overridden
        lines={overridden}
        taking={readiness?.maySign ? { shown: document, hash: readiness.hash } : undefined}
      />
      <p>
        <Link to={formOf(document)}>Open the form</Link>
      </p>
    </Frame>
  );
}
