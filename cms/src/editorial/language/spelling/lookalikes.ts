/**
 * Letters and signs that look like Latin ones and that Unicode's compatibility forms do not already turn into them: Cyrillic, Greek, Armenian,
 * Cherokee, small capitals and the like. After the confusables of Unicode Technical Standard 39, the part that a reader could take for Latin text.
 */
const LOOK_ALIKES: Record<string, string> = {
  a: 'а α ɑ ᴀ ꭺ Ꭺ д ⍺ ∂ ᗩ',
  b: 'ь в β ʙ Ᏼ ƅ ᛒ Ь ᗷ',
  c: 'с ϲ ᴄ Ꮯ ⅽ ς ¢ ͼ ↄ ᑕ',
  d: 'ԁ ᴅ Ꭰ ɗ đ ð ժ ᗪ',
  e: 'е ε ҽ ᴇ Ꭼ є э ℮ ɛ € ё ᗴ',
  f: 'ғ ꜰ ƒ ϝ ᖴ',
  g: 'ɡ ց ɢ Ԍ ɠ Ꮐ',
  h: 'һ н ʜ η Ꮋ հ ђ ᕼ',
  i: 'і ι ı ɪ Ꭵ ӏ ї ɩ',
  j: 'ј ϳ ᴊ Ꭻ ᒍ',
  k: 'к κ ᴋ Ꮶ қ',
  l: 'ʟ ℓ ł Ꮮ ǀ ∣ £ լ ᒪ',
  m: 'м μ ᴍ Ꮇ ɱ ᗰ',
  n: 'п ո ɴ ν ή ղ и ɲ ŋ ᑎ',
  o: 'о ο ᴏ օ σ ø θ ۵ ๐ ဝ',
  p: 'р ρ ᴘ Ꮲ þ ᑭ',
  q: 'ԛ զ ɋ ᑫ',
  r: 'г ʀ Ꮢ ɾ я ᴦ ᖇ',
  s: 'ѕ ꜱ Ꮪ ʂ ƨ § ß ᔕ',
  t: 'т τ ᴛ Ꭲ ŧ ƚ',
  u: 'υ ս ᴜ ц џ ʊ ᑌ',
  v: 'ѵ ᴠ Ꮩ ʋ ᐯ',
  w: 'ш ω ᴡ ѡ Ꮃ щ ա ԝ ᗯ',
  x: 'х χ ҳ ⅹ ᙭',
  y: 'у γ ʏ ү Ꮍ ұ ў ᖻ',
  z: 'ᴢ Ꮓ ʐ ƶ з ᘔ',
  ' - ': '‐ ‑ ‒ – — ― − ⁃ ﹣ － •',
  "'": '’ ‘ ʼ ´ ` ′ ‛ ʹ ＇',
  '"': '“ ” „ « » ″ ‟ ＂ ‹ ›',
  ' 100 % ': '💯',
  '': 'º ª °',
};

/** From a character to what a reader takes it for. */
export const LATIN_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) =>
    others.split(' ').map((other) => [other, latin === ' - ' ? '-' : latin] as const),
  ),
);
