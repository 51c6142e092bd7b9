/** Read-outs of pages, and trials of configurations that nobody has seen yet, on the terminal. */
export const readOuts = {
  'help.read-out.summary': 'what the pages of the server did to lifetime value',
  'help.read-out':
    'Says what a page that the server decides did to those who saw it, beside the control group: conversion, orders, revenue, lifetime value, returns and complaints, each with its 95% interval. Without a page: what all of them did together. It can be asked while the server runs.',
  'help.read-out.experience': 'a page, by its key',
  'help.read-out.kept': 'what was said of it before, and what happened since',
  'help.read-out.once': 'what making it cost, once, in its currency, in place of what its configuration says',
  'help.read-out.per-month': 'what it costs per month',
  'help.read-out.per-person': 'what it costs per person who sees it',
  'help.read-out.margin': 'share of revenue that stays after goods and delivery, such as 40%',
  'help.read-out.example.cost': 'what it is worth against these costs',
  'help.read-out.example.all': 'all pages together',
  'help.read-out.example': 'a page, and its variants',
  'help.read-out.example.kept': 'what was said, and what happened',
  'help.trial.summary': 'what a draft of a page would have brought',
  'help.trial':
    'Says what a configuration would have brought that nobody has seen yet, slot by slot, from what was shown by chance before: doubly robust, and by inverse propensity with and without weights that add up to 1, each with its 95% interval. Nothing is shown to anybody. It can be asked while the server runs.',
  'help.trial.file': 'a configuration, as JSON',
  'help.trial.experience': 'the page for which it is tried; by default the key in the file',
  'help.trial.example': 'what it would have brought instead of the page in use',
  'help.placeholder.key': 'key',
  'help.placeholder.experience': 'page',
  'usage.cost-of-what':
    'costs are held against what one page brought since: name one, as in “perennial read-out home --once 6000”, without --kept',
  'usage.not-served':
    'this workspace has not been served yet, so no page was shown and there is nothing to read out: start with “perennial serve”',
  'read-out.title': 'What “{experience}” did',
  'read-out.kept.title': 'What was said of “{experience}”, and what happened since',
  'read-out.kept.title.all': 'What was said of all pages together, and what happened since',
  'read-out.kept.none':
    'Nothing is kept yet: a server keeps a read-out of each page, and of all together, once in thirty days, as soon as a run predicts and somebody who saw it has ordered.',
  'trial.title': 'What the draft of “{experience}” would have brought',
  'trial.rests-on':
    '{people, plural, one {{people} person} other {{people} people}}, who say as much as {effective} who had seen the draft. Mean weight {weight}: near 1 where the logged chances cover it.',
  'trial.starts.learned':
    'Thompson sampling starts from what the live page had learnt by {at}. That was learnt from the same people, so what it seems to add is rather too much.',
  'trial.starts.file':
    'Thompson sampling starts from the outcomes that the file states: the live page has learnt nothing of this slot.',
  'trial.starts.nothing':
    'Thompson sampling starts with the same chance for all variants: neither the live page nor the file knows what they brought.',
  'trial.value': 'Lifetime value a person',
  'trial.interval': '95% interval',
  'trial.observed': 'as it was shown',
  'trial.doublyRobust': 'draft, doubly robust',
  'trial.snips': 'draft, weights that add up to 1 (SNIPS)',
  'trial.ips': 'draft, inverse propensity (IPS)',
} as const;
