import type { Words } from './words.ts';

export const english: Words = {
  language: 'en',
  here: "(?:your|this|that|the current|current|current geographic|detected)_ (?:countr|region|location|territor|jurisdiction|locale|locality|geograph|part of the world|area|state|market|place of residence|nation)|where you(?:'re| are| live| reside| currently)|(?:based on|due to|because of|for) (?:your )?(?:geo~ )?locati|country_ (?:you|ip)|country or region|from_ (?:restricted|prohibited|unsupported|banned|blocked|sanctioned|embargoed)_ (?:countr|region|location|territor|jurisdiction|area)",
  place: 'countr|region|location|territor|jurisdiction|geograph|nation\\b|state\\b|europe|worldwide',
  refusal:
    "(?:not|n't|cannot|unable to|no longer|isnt|arent|cant)_ (?:yet )?(?:be )?(?:availab|support|access|offer|operat|serv|provid|allow|permit|open|work|accept|launch|licen[sc]|eligible|view|watch|play|us(?:e|ing)|authori|process|continue|ship|sell|complet|reach|enter|regist|creat|sign|show|display|display|present|rolled|complian)|unavailab|unsupport|\\bblock|restrict|prohibit|forbid|\\bden(?:y|ie)|\\bbann|disabl|ineligib|refus|reject|withheld|suspend|inaccessib|geo-?(?:block|restrict|fenc)|not yet|\\bonly (?:be )?(?:availab|work|access|offer|open|support|licen|intend)|limited to|discontinu|exited|left|leaving|stopped|ceased",
  doubt:
    '\\bif (?:you|the|a|an|your)\\b(?! (?:believe|think|feel|have|need|are using a vpn|would))|\\b(?:may|might|could|would|should) (?:not |also |be |have |vary)|some (?:countr|region|locat|area|part|feature|content|product|service|item)|many countr|other countr|certain (?:feature|countr|content|product|service)|\\bvar(?:y|ies)\\b|depend|unless|whether|\\bhow (?:to|do|can)|\\bwhy (?:is|can|am|are|do)|what (?:is|if|happens|does)|for example|e\\.g\\.|such as|in case|\\bwhen (?:you|a|the)|users? (?:in|from|of)|customers (?:in|from)|people (?:in|from)|my (?:countr|region|location)|allow access to your location|location (?:services|access|permission|settings)|your responsibility|\\?',
};
