/** What turns a claim into something else, in one language: the insides of regular expressions over the text of a sentence. */
export interface StanceWords {
  /** Words that deny in form and not in sense: `not only`, `no doubt`. */
  readonly notDenials: readonly string[];
  /** What denies the words that follow it. */
  readonly denials: readonly string[];
  /** The same, for a few words: `without`; and what ends their shorter reach. */
  readonly nearDenials: readonly string[];
  readonly nearBreaks: readonly string[];
  /** Several of these in one clause deny once: `no hay ningún`. None, where two denials make an assertion. */
  readonly concord: readonly string[];
  /** A claim that begins with one of these is a clause of its own: `no cura y nunca falla`. */
  readonly clausal: readonly string[];
  /** Two denials with only this between them are one: `do not, and no clinic can, promise`. */
  readonly joins: readonly string[];
  /** What ends the reach of a denial. */
  readonly breaks: readonly string[];
  /** Makes what follows an open matter: `whether`, `until`. */
  readonly opens: readonly string[];
  /** Introduces a list of what is warned of, which may go on in the quoted sentences that follow: `Watch for these signs: “Miracle cure!” “No risk!”`. */
  readonly warns: readonly string[];
  /** The beginning of a condition, and what makes it an offer: `if you want`. */
  readonly conditions: readonly string[];
  readonly offers: readonly string[];
  /** Others who are reported to say it, from a distance. */
  readonly reports: readonly string[];
  /** The same, after it: `…, a leaflet says`. */
  readonly reportedAfter: readonly string[];
  /** Others praise it before the claim; and the turn against it, after the claim or in the next sentence: `touted as a cure, but`. */
  readonly promoted: readonly string[];
  readonly turns: readonly string[];
  readonly turned: readonly string[];
  /** After a denied claim: makes it claimed after all. */
  readonly exceptions: readonly string[];
  /** After a claim: it is denied; and what denies only with a `not` before it. */
  readonly deniedAfter: readonly string[];
  /** After a claim: nobody stands by it, whatever was denied before: `, but nobody can promise that`. */
  readonly repudiations: readonly string[];
  readonly negativeComplements: readonly string[];
  readonly positiveComplements: readonly string[];
  readonly copulas: readonly string[];
  readonly nots: readonly string[];
  /** A question that only asks, whatever else is in it; one that claims or offers; one that asks by the order of its words. */
  readonly asked: readonly string[];
  readonly wondering: readonly string[];
  readonly inverted: readonly string[];
  /** `Is it not`, `Does it not`: a question that expects a yes. */
  readonly negativeQuestions: readonly string[];
  /** The next sentence: yes; no; not known; the opposite of what was said; `it is not`; `we can`. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
  /** A next sentence that only says that this was heard; what follows it counts: `We have seen that ad too.` */
  readonly passedOver: readonly string[];
  /** It makes no difference: `No side effects? You still may not drive.` */
  readonly anyway: readonly string[];
  readonly contradictions: readonly string[];
  /** The next question doubts what was said: `Is that true?` */
  readonly questioned: readonly string[];
  /** The next sentence undoes a claim that is a denial: `It cannot fail. It can.` */
  readonly undone: readonly string[];
  readonly takenBack: readonly string[];
  readonly ellipses: readonly string[];
  /** The next sentence completes this one: `Every drug has risks. Ours does not.` */
  readonly contrasts: readonly string[];
  /** In a finding: this is what was seen in a study, and no promise. */
  readonly observed: readonly string[];
  /** In a finding: counts or tells what was seen; and the states of health that may be counted so: `had no pain`, `symptom-free`. */
  readonly told: readonly string[];
  readonly states: readonly string[];
  readonly untold: readonly string[];
  /** Makes a claim that something works a careful one. */
  readonly doubts: readonly string[];
  /** Makes a soft claim none. */
  readonly hedges: readonly string[];
}
