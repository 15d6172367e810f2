import { useForm, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReadinessLine } from '../../editorial/readiness/api';
import { Line, lineKey } from './Line';
import { Overridden } from './Overridden';
import { OverrideForm } from './OverrideForm';
import { Frame, List, SiteLink, Small, Standing, Summary, Title, Unsaved } from './parts';
import { signatureNext, standingOf, whoMaySign } from './sentences';
import { showField } from './show-field';
import { useReadiness, type ShownDocument } from './use-readiness';

const MOST_OPEN = 3;

interface Props {
  readonly shown: ShownDocument;
  /** Whether the form shows what is live, where nothing can be written. */
  readonly isReading: boolean;
}

/** Leads to the field of a line, or says where it stands. */
function useJump(frame: React.RefObject<HTMLDivElement | null>) {
  const setErrors = useForm('Readiness', (state) => state.setErrors);
  const { toggleNotification } = useNotification();
  return async ({ path, message, where }: ReadinessLine, isWarning: boolean) => {
    const form = frame.current?.closest('form');
    const label = where.slice(where.lastIndexOf('›') + 1).trim();
    const isShown = form ? await showField(form, setErrors as never, { path, message, label }) : false;
    // Red would say that it stops a publish.
    if (isWarning) setErrors({});
    if (!isShown) toggleNotification({ type: 'info', message: `Open it by hand: ${where}.` });
  };
}

/** What stands between the saved draft and the site, each with the way to its field. */
export function Readiness({ shown, isReading }: Props) {
  const { answer: readiness, hasFailed } = useReadiness(shown);
  const isModified = useForm('Readiness', (state) => state.modified);
  const id = React.useId();
  const frame = React.useRef<HTMLDivElement>(null);
  const jump = useJump(frame);
  if (hasFailed)
    return <Frame>The CMS did not answer whether this may be published. It checks again when you publish.</Frame>;
  if (!readiness) return <Frame>Looking …</Frame>;
  const { hash, mustMend, passed, betterToMend, overridden, reviewers, maySign, address, isLive } = readiness;
  const { tone, headline } = standingOf(readiness);
  const next = signatureNext(readiness);
  // What was pressed goes away with its line.
  const keepFocus = () => frame.current?.focus();
  const to = (isWarning: boolean) => (isReading ? undefined : (line: ReadinessLine) => void jump(line, isWarning));
  const better = [...passed, ...betterToMend];
  return (
    <Frame ref={frame} tabIndex={-1}>
      {isModified && <Unsaved>This speaks of what was saved last. Save, and your new words are checked too.</Unsaved>}
      <Standing $tone={isModified && tone === 'good' ? 'open' : tone} role="status">
        {headline}
      </Standing>
      {address && (
        <SiteLink href={address} target="_blank" rel="noreferrer">
          {isLive ? 'See it on the site' : 'See what the site shows now'}
        </SiteLink>
      )}
      {isReading && <Small>To mend something, choose the tab Draft.</Small>}
      {mustMend.length > 0 && (
        <section>
          <Title>Must mend</Title>
          <List>
            {mustMend.map((line, at) => (
              <Line key={lineKey(line)} id={`${id}-must-${at}`} line={line} jump={to(false)}>
                {line.isOverridable && maySign && (
                  <OverrideForm {...{ shown, hash, line }} about={`${id}-must-${at}`} onKept={keepFocus} />
                )}
                {line.isOverridable && !maySign && (
                  <Small>
                    A medical reviewer may let this pass, for a reason. Who that is: {whoMaySign(reviewers)}
                  </Small>
                )}
              </Line>
            ))}
          </List>
        </section>
      )}
      {next && <p>{next}</p>}
      <Overridden lines={overridden} taking={maySign ? { shown, hash } : undefined} onTaken={keepFocus} />
      {better.length > 0 && (
        <details open={better.length <= MOST_OPEN}>
          <Summary>Better to mend ({better.length})</Summary>
          {passed.length > 0 && (
            <Small>You may publish all the same: what you changed only makes the page safer.</Small>
          )}
          <List>
            {better.map((line, at) => (
              <Line key={lineKey(line)} id={`${id}-better-${at}`} line={line} jump={to(true)} />
            ))}
          </List>
        </details>
      )}
    </Frame>
  );
}
