import type { StanceWords } from '../words';
import { US } from './speakers';

/** How far a denial reaches, and which denials are one. */
export const reach: Pick<StanceWords, 'nearBreaks' | 'concord' | 'clausal' | 'joins' | 'breaks'> = {
  nearBreaks: ['[,.;:?!-]', '(?:you|it|they|ketamine|infusions) (?:can|will|are|could|may|is|has|have|get|find)', 'we'],
  concord: ['neither', 'nor'],
  clausal: [],
  joins: [',', 'and', 'or', 'nor', ', and', ', or', ', nor', 'we', 'and we'],
  breaks: [
    ', as(?! (?:if|though|well|long|soon|far|many|much))',
    ', and (?:once|when|after|as soon as|by|within|soon|today)',
    'and (?:that )?(?!(?:which|who|if|whether) )(?:[^ ,]+ ){0,3}(?:does|do|is|are|was|were|will|can|has|have|did|would|could|should|may) not',
    ', and (?!(?:that|which|who|if|whether) )(?:[^ ,]+ ){1,4}(?:does|do|is|are|was|were|will|can|has|have|did|would|could|should|may) not',
    ', (?:and |but )?(?:no|nobody|nothing|none)(?= (?!clinic can|one can|doctor can|honest))',
    '[;:?!]',
    '-',
    ',? ?(?:but|(?<!^ |(?:not|never|has|have|is|are|was|were|nothing|nobody|do|does|did) )yet|however|although|though|while|whereas|because|since|thanks to|instead(?! of))',
    `, (?:and |so |now |then )?(?:${US}|you|he|she|this|that|these|your|i|there|with|at|just|only|pure|real)`,
    'so (?:no|nobody|none|nothing)',
    '(?:and|so|then) (?:we|you|it|they|our|ketamine|he|she)',
    '(?:now|so) that',
  ],
};
