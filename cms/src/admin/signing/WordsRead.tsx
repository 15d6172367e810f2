import { Added, Place, Quiet, Removed } from '../parts';
import type { ComparedLine, Words } from './types';

interface Group {
  readonly where: string;
  readonly lines: ComparedLine[];
}

function grouped(lines: readonly ComparedLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.where === line.where) last.lines.push(line);
    else groups.push({ where: line.where, lines: [line] });
  }
  return groups;
}

function Line({ line: { change, text }, isFirst }: { readonly line: ComparedLine; readonly isFirst: boolean }) {
  if (change === 'removed') return <Removed>{text}</Removed>;
  // Of words that were never signed, all are new: marks would only tire the eye.
  return change === 'added' && !isFirst ? <Added>{text}</Added> : <>{text}</>;
}

/** The words of a document, in the order of its form; what changed since they were signed is marked. */
export function WordsRead({ words: { lines }, isFirst }: { readonly words: Words; readonly isFirst: boolean }) {
  const isSame = lines.every(({ change }) => change === 'same');
  return (
    <>
      {isSame && <Quiet>No word has changed since they were signed.</Quiet>}
      <dl>
        {grouped(lines).map(({ where, lines: held }, index) => (
          <div key={index}>
            <Place>{where}</Place>
            {held.map((line, at) => (
              <dd key={at}>
                <Line line={line} isFirst={isFirst} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
