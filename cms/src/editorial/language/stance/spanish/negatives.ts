/** Words that deny by themselves, and of which Spanish says two for one denial: `no hay ningún`. */
export const NEGATIVES = [
  'no',
  'nunca',
  'jamas',
  'nadie',
  'nada',
  'ningun',
  'ninguno',
  'ninguna',
  'ningunos',
  'ningunas',
  'tampoco',
  'ni',
];
