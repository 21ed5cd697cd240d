/** Where a record of a kind is opened; the kinds are those of the audit log, of duties and of messages. */
const addresses: Record<string, (id: string) => string> = {
  problem: (id) => `/problems/${id}`,
  enterprise: (id) => `/enterprises/${id}`,
  check: (id) => `/inspections/${id}`,
  inspection: (id) => `/inspections/plans/${id}`,
  'inspection-draw': (id) => `/inspections/draws/${id}`,
  report: (id) => `/reports/${id}`,
  case: (id) => `/cases/${id}`,
  seizure: (id) => `/cases/seizures/${id}`,
  measure: (id) => `/cases/measures/${id}`,
  proposal: (id) => `/cases/proposals/${id}`,
  transfer: (id) => `/cases/transfers/${id}`,
  circular: (id) => `/circulars/${id}`,
  document: (id) => `/cases/documents/${id}`,
  question: (id) => `/desk/questions/${id}`,
  unit: (id) => `/organisation/${id}`,
  'duties-due': () => '/desk',
  'duties-late': () => '/desk',
  'duties-late-below': () => '/desk/duties?late=true',
};

/** The address of a record's page; undefined for kinds that have no page of their own. */
export function recordAddress(kind: string, id: string): string | undefined {
  return addresses[kind]?.(encodeURIComponent(id));
}
