/** Words worth hiding: looked for when a word is broken into pieces. */
const HIDDEN = {
  en: 'cure cures cured curing curative guarantee guarantees guaranteed permanent permanently miracle miracles miraculous addictive addicted effective proven proof approved approval harmless forever heal heals healed eliminate eliminates eradicate revolutionary completely safest safer best ketamine depression migraine anxiety risk risks never always number everyone',
  es: 'cura curan curar cure curamos curacion curado curada garantizado garantizada garantizados garantizamos garantiza garantia permanente permanentemente milagro milagros milagrosa milagroso adictiva adictivo adiccion eficaz efectivo efectiva comprobado comprobada aprobado aprobada aprobo aprobacion inofensiva inofensivo siempre eliminar elimina sanar revolucionario revolucionaria seguro segura mejor riesgo riesgos nunca ketamina depresion migrana ansiedad',
};

/** Of these, the long ones that are recognized with a letter wrong; with what is only one letter away and means something else. */
const MISSPELLED = {
  en: 'guarantee guarantees guaranteed permanent permanently miraculous revolutionary breakthrough addictive approved approval effective harmless completely',
  es: 'aprobada aprobado aprobadas definitiva definitivo inofensiva inofensivo comprobado comprobada demostrado adictiva adictivo garantizado garantizada garantizados garantizamos garantizar permanente permanentemente milagroso milagrosa revolucionario revolucionaria',
};
const NOT_MISSPELLED = {
  en: 'additive additives permanence approve approves improved affective armless completed'.split(' '),
  es: 'permanece permanecen permanecer aprobara aprobaba aprobaban aprobaran aprobar aprobando aditiva aditivo aditivos probado probada probadas probados'.split(
    ' ',
  ),
};

/** Short words that are often misspelled, abbreviated, or written as on a phone. */
const SHORT: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en: {
    ...{
      efects: 'effects',
      efect: 'effect',
      effets: 'effects',
      succes: 'success',
      sucess: 'success',
      appr: 'approved',
    },
    ...{ sucessful: 'successful', succesful: 'successful', addictve: 'addictive', garantee: 'guarantee', u: 'you' },
    ...{ treatement: 'treatment', treatmnt: 'treatment', gauranteed: 'guaranteed', perminent: 'permanent', ur: 'your' },
    ...{ migrane: 'migraine', migranes: 'migraines', depresion: 'depression', anxeity: 'anxiety', ketamin: 'ketamine' },
  },
  es: {
    ...{
      aki: 'aqui',
      xq: 'porque',
      pq: 'porque',
      q: 'que',
      aprob: 'aprobada',
      efetos: 'efectos',
      dpresion: 'depresion',
    },
    ...{ segundarios: 'secundarios', segundario: 'secundario', ketamine: 'ketamina', quetamina: 'ketamina' },
  },
};

/** What the joining of pieces and the finding of typos need to know of a language. */
export const TARGETS = {
  en: {
    hidden: HIDDEN.en.split(' '),
    misspelled: MISSPELLED.en.split(' '),
    notMisspelled: NOT_MISSPELLED.en,
    short: SHORT.en,
  },
  es: {
    hidden: HIDDEN.es.split(' '),
    misspelled: MISSPELLED.es.split(' '),
    notMisspelled: NOT_MISSPELLED.es,
    short: SHORT.es,
  },
};
