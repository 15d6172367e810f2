import { PatternIndex } from '../pattern-index';
import { pattern, type Pattern, type WordLists } from '../pattern';
import { lists as englishLists } from '../claims/english/lists';
import { lists as spanishLists } from '../claims/spanish/lists';
import { english } from './english';
import { spanish } from './spanish';

/** How one language says that a regulator allows a use. */
export interface ApprovalWords {
  readonly lists: WordLists;
  /** `The FDA approved …`: the medicine may follow. */
  readonly active: readonly string[];
  /** `… is approved for …` */
  readonly passive: readonly string[];
  /** True whatever the use: somebody else approves, or it says what approval is. */
  readonly otherSenses: readonly string[];
  /** Taken for granted, whatever the sentence asks or denies: `if you have none of the conditions that the FDA approved it for, such as migraine`. */
  readonly presupposed: readonly string[];
  /** What may stand for our medicine, when the sentence before names it. */
  readonly pronouns: string;
  /** Other medicines, our own, and what only compares with it. */
  readonly otherDrugs: string;
  readonly ourDrug: string;
  readonly comparisons: string;
  /** The use that is approved, and uses that are not. */
  readonly approvedUse: string;
  readonly otherUses: string;
  /** Ketamine by its own name, and the uses that no text may call approved for it. */
  readonly ketamine: string;
  readonly neverApproved: string;
  /** Somewhere in the sentence: it says itself that the use is not approved. */
  readonly offLabel: string;
  /** Ends what an approval is said of. */
  readonly clauseEnd: string;
  readonly clinic: string;
}

/** A way of saying that something is approved; `active`: the medicine may follow it. */
interface Approving extends Pattern {
  readonly isActive: boolean;
}

/** The same, ready to be looked for. */
export interface Approvals {
  readonly patterns: PatternIndex<Approving>;
  readonly otherSenses: readonly Pattern[];
  readonly presupposed: readonly Pattern[];
  readonly is: Readonly<
    Record<
      | 'otherDrugs'
      | 'ourDrug'
      | 'pronouns'
      | 'comparisons'
      | 'approvedUse'
      | 'otherUses'
      | 'ketamine'
      | 'neverApproved'
      | 'offLabel'
      | 'clauseEnd'
      | 'clinic',
      RegExp
    >
  >;
  readonly knows: (word: string) => boolean;
}

function readied(words: ApprovalWords, claimLists: WordLists): Approvals {
  const lists = { ...claimLists, ...words.lists };
  const all = (sources: readonly string[]) => sources.map((source) => pattern(source, lists));
  const one = (source: string) => new RegExp(`(?<= )(?:${source})(?= )`, 'g');
  const approving = (sources: readonly string[], isActive: boolean) =>
    all(sources).map((each) => ({ ...each, isActive }));
  const patterns = [...approving(words.active, true), ...approving(words.passive, false)];
  const vocabulary = new Set(patterns.flatMap((each) => each.vocabulary));
  return {
    patterns: new PatternIndex(patterns),
    otherSenses: all(words.otherSenses),
    presupposed: all(words.presupposed),
    is: {
      otherDrugs: one(words.otherDrugs),
      ourDrug: one(words.ourDrug),
      pronouns: one(words.pronouns),
      comparisons: one(words.comparisons),
      approvedUse: one(words.approvedUse),
      otherUses: one(words.otherUses),
      ketamine: one(words.ketamine),
      neverApproved: one(words.neverApproved),
      offLabel: one(words.offLabel),
      clauseEnd: one(words.clauseEnd),
      clinic: one(words.clinic),
    },
    knows: (word) => vocabulary.has(word),
  };
}

/** How each language says that a regulator allows a use. */
export const approvalWords = { en: readied(english, englishLists), es: readied(spanish, spanishLists) };
