/** “Sure”, “promise” and their like where no result is promised: rights, prices, appointments. */
export const otherSenses: readonly string[] = [
  'without fail , (?:bring|call|tell|take|come|ask|wear|phone|write|let)',
  '(?:lease|toasters?|warranty_on|pump|machine|chair|website) ~5 guarantees?|guaranteed',
  'depends? on (?:which|what|how|your|the|who|where|whether|many)',
  '@restored ~,8 (?:wears?_off|worn_off|in_an_hour|next_(?:day|morning))',
  '(?:revolutionary|miracle|breakthrough|miraculous|magic|guaranteed|permanent|cure|best|lifetime) claims?|hype|promises|advertising|ads|marketing',
  'law|laws|act|rules?|texas|congress|medicare|constitution|federal|state|insurance|insurer|plan ~5 guarantees?|guaranteed|promises?',
  'guarantees?|guaranteed|guaranteeing|promise|promises|promised ~8 rights?|privacy|private|price|prices|cost|costs|estimate|reply|answer|answers|call|callback|appointments?|place|seat|slot|confidentiality|confidential|coverage|payment|entrance|access|secret|listen|honest|honesty|truth|respect|explain|tell_you|safe_records',
  'price|rate|privacy|rights?|slot|appointments?|confidentiality|estimate|deposit|payment|seat|place|booking|parking|wifi|space|spot|quiet|entry|results_page ~4 guaranteed|guarantee|guarantees',
  'money|deposit|payment|refund ~3 back|refunded ~3 if you ~2 cancel|call|change|move',
  'refund|refunded|money|back ~6 cancel|deposit|card|overpaid|copay|ahead|overcharged',
  'will|you|can always (?:help_you|get|feel|find|call|ask|reach|be)',
  'make|be|feel|not sure to|certain_to',
  'never|not fail to (?:call|tell|ask|say|bring)',
  'depend|count|rely on|upon ~2 (?:your|the|how|many|what)',
  'will help you ~1 (?:decide|choose|find|plan|get_ready|prepare|out|fill|book|understand|with|to_your|home|into|park|relax|stand|up)',
  'feel|get|be ~1 better prepared|informed|able|care|sleep|idea|sense',
];
