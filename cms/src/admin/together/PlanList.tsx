import { useHref } from 'react-router-dom';
import type { Changed, Plan, Planned } from '../../editorial/together/api';
import { Tick, UnderTick, Wrong } from '../dialog';
import { pagesIn } from '../impact/pages-in';
import { Quiet } from '../parts';

/** Opens a document in a window of its own: this dialog, and what is typed behind it, stay. */
function OpenLink({
  uid,
  documentId,
  locale,
  name,
  isSingle,
}: Pick<Planned, 'uid' | 'documentId' | 'locale' | 'name' | 'isSingle'>) {
  const path = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  const language = locale ? `?plugins[i18n][locale]=${locale}` : '';
  const href = useHref(`/content-manager/${path}${language}`);
  return (
    <a href={href} target="_blank" rel="noreferrer" aria-label={`Open “${name}” in a new window`}>
      Open
    </a>
  );
}

function PlannedDocument({ document }: { readonly document: Planned }) {
  const { kind, name, isLive, problems } = document;
  return (
    <li>
      <p>
        <strong>{name}</strong> ({kind}, {isLive ? 'new words' : 'not public yet'}) <OpenLink {...document} />
      </p>
      {problems.map((problem) => (
        <Wrong key={problem}>{problem}</Wrong>
      ))}
    </li>
  );
}

interface ChoiceProps {
  readonly changed: Changed;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  choose(key: string, isChosen: boolean): void;
}

function Choice({ changed, isChosen, isDisabled, choose }: ChoiceProps) {
  const { key, kind, name, pages } = changed;
  return (
    <div>
      <Tick
        type="checkbox"
        checked={isChosen}
        disabled={isDisabled}
        label={`${name} (${kind})`}
        onTick={(isTicked) => choose(key, isTicked)}
      />
      <UnderTick>
        <Quiet>
          Readers meet it on: {pagesIn(pages)} · <OpenLink {...changed} />
        </Quiet>
      </UnderTick>
    </div>
  );
}

interface Props extends Omit<ChoiceProps, 'changed' | 'isChosen'> {
  readonly plan: Plan;
  /** The keys of changed documents that the editor ticked. */
  readonly chosen: readonly string[];
}

/** What is published together, in its order, with what is wrong with each; and what may be published too. */
export function PlanList({ plan: { documents, changed, forbidden }, chosen, isDisabled, choose }: Props) {
  return (
    <>
      {forbidden && <Wrong role="alert">{forbidden}</Wrong>}
      {documents.length === 0 && <p>Nothing waits to be published: this document, and all it uses, are public.</p>}
      <ol>
        {documents.map((document) => (
          <PlannedDocument key={document.key} document={document} />
        ))}
      </ol>
      {changed.length > 0 && (
        <fieldset>
          <legend>Public already, with changes that are not. Publish them too?</legend>
          {changed.map((one) => (
            <Choice key={one.key} changed={one} isChosen={chosen.includes(one.key)} {...{ isDisabled, choose }} />
          ))}
        </fieldset>
      )}
    </>
  );
}
