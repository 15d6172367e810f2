import { quoted, wordsAt, type LanguageRule } from './rule';

const VAGUE = [
  /\b(?:click|tap|press|push|follow|select|go|use)(?:ing)?(?: on| to)?(?: right| just)? (?:here|(?:this|the|that) (?:link|button below)|below|(?:the )?link below)\b/giu,
  /\b(?:read|learn|find|see|get|know|more|info|information|details|sign up|download|book|apply|start|out)(?: \w+)? here\b(?=[\s.,;:!?)]*$|[.,;:!?)])/gimu,
  /^\W*(?:here|this link|link|read more|learn more|more|more info(?:rmation)?|details|continue|see more|find out more)\W*$/gimu,
  /(?<!\b(?:hace|hizo|hacen) )\b(?:(?:ha(?:z|ga|gan|cer|ciendo)|d[ée]|dar|dele) cli(?:ck|c|k)|cli(?:ck|c|k)|puls[ea]r?|presion[ea]r?|toqu?[eca]+r?|oprim[ae]|pinch[ea]|entre|siga|use)(?: en)? (?:aqu[íi]|este (?:enlace|v[íi]nculo|bot[óo]n)|el (?:enlace|v[íi]nculo) (?:de abajo|siguiente)|abajo)(?![\p{L}])/giu,
  /\b(?:lea|leer|vea|ver|sepa|saber|conozca|m[áa]s|informaci[óo]n|detalles|descargue|reserve|inscr[íi]base|entre)(?: \p{L}+)? aqu[íi](?=[\s.,;:!?)]*$|[.,;:!?)])/gimu,
  /^\W*(?:aqu[íi]|este enlace|enlace|leer? m[áa]s|lea m[áa]s|ver m[áa]s|vea m[áa]s|m[áa]s|m[áa]s informaci[óo]n|saber m[áa]s|detalles|continuar)\W*$/gimu,
];
/** `ClinicalTrials.gov`: a name, as its capitals say, and no address to type. */
const NAME = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\.(?:com|org|net|gov|edu)$/u;
const ADDRESS =
  /(?<![@\p{L}\p{N}.])(?:https?:\/\/|www\.)[^\s<>()"«»“”]*[^\s<>()"«»“”.,;:!?]|(?<![@\p{L}\p{N}./])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|us|info|health|mx|es)(?:\/[^\s<>()"«»“”]*[^\s<>()"«»“”.,;:!?])?(?![\p{L}\p{N}@-])/giu;

/** Warns where a link does not say where it leads: "click here", an address instead of words. People who listen to links alone hear only that. */
export const linksSayWhere: LanguageRule = ({ text }) => {
  const places = [...VAGUE, ADDRESS].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => !NAME.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const words = wordsAt(text, places).map((found) => found.trim());
  if (words.length === 0) return [];
  const message = `${quoted(words)} does not say where the link leads. Put the link on words that name the page, for example “the label of ketamine”.`;
  return [{ code: 'links-say-where', severity: 'warn', message, words }];
};
