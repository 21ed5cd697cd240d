/** DATA: which module may use which. A module uses another's for-other-modules.ts, and only of those before it. */
export const moduleOrder = [
  'organisation',
  'campaign',
  'figures',
  'duties',
  'files',
  'enterprises',
  'checks',
  'problems',
  'reports',
  'bulletins',
  'statistics',
  'search',
  'system',
] as const;
