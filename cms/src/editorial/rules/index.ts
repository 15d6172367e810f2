import type { Snapshot } from '../../content/snapshot';
import type { Finding, RuleCode, Severity } from '../finding';
import type { Scope } from '../language/passage';
import { scopeOf } from '../scope';
import { claimsSourced } from './claims-sourced';
import { contrarySought } from './contrary-sought';
import { emergencyPresent } from './emergency-present';
import { fairBalance } from './fair-balance';
import { figuresDescribed } from './figures-described';
import { freeExplained } from './free-explained';
import { languageFindings } from './language';
import { requiredField } from './required-field';
import { risksBeforeBooking } from './risks-before-booking';
import type { Rule } from './rule';
import { timesValid } from './times-valid';
import { usesPublished } from './uses-published';

/** How grave a rule is where it holds; `overridable` blocks, unless a reviewer gives a reason. */
type Grade = Severity | 'overridable';

interface Grades {
  readonly clinical?: Grade;
  readonly 'shared-fact'?: Grade;
  readonly clinic?: Grade;
}

const EVERYWHERE: Grades = { clinical: 'block', 'shared-fact': 'block', clinic: 'block' };

/** The rules of structure, and how grave each is for each kind of document. A scope that is not named is one where the rule does not hold. */
const RULES: readonly (readonly [RuleCode, Rule, Grades])[] = [
  ['required-field', requiredField, EVERYWHERE],
  ['uses-published', usesPublished, EVERYWHERE],
  ['claims-sourced', claimsSourced, { clinical: 'block', 'shared-fact': 'block', clinic: 'warn' }],
  ['fair-balance', fairBalance, { clinical: 'block' }],
  ['emergency-present', emergencyPresent, { clinical: 'block' }],
  ['risks-before-booking', risksBeforeBooking, { clinical: 'overridable' }],
  ['contrary-sought', contrarySought, { clinical: 'overridable' }],
  ['free-explained', freeExplained, { clinic: 'block' }],
  ['figures-described', figuresDescribed, EVERYWHERE],
  ['times-valid', timesValid, { clinic: 'block' }],
];

/** The rules of language that a reviewer may override; how grave they are, they say themselves. */
const OVERRIDABLE_LANGUAGE: readonly RuleCode[] = ['small-study', 'no-absolutes'];

function structureFindings(snapshot: Snapshot, scope: Scope, now: Date): Finding[] {
  return RULES.flatMap(([code, rule, grades]) => {
    const grade = grades[scope];
    if (!grade) return [];
    const isOverridable = grade === 'overridable';
    const severity = isOverridable ? 'block' : grade;
    return rule(snapshot, now).map((flaw) => ({ words: [], ...flaw, code, severity, isOverridable }));
  });
}

/**
 * Applies every rule to a document.
 *
 * @param snapshot the document, as it would be published
 * @param now the present time
 * @returns what is wrong, the gravest first and else in the order of the rules
 */
export function findingsOf(snapshot: Snapshot, now: Date = new Date()): Finding[] {
  const language = languageFindings(snapshot).map((remark) => ({
    ...remark,
    isOverridable:
      remark.severity === 'block' && (OVERRIDABLE_LANGUAGE.includes(remark.code) || remark.isGuess === true),
  }));
  const findings = [...structureFindings(snapshot, scopeOf(snapshot.uid), now), ...language];
  return [
    ...findings.filter(({ severity }) => severity === 'block'),
    ...findings.filter(({ severity }) => severity === 'warn'),
  ];
}
