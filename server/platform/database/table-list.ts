/**
 * Every table, whose rows it holds and how the application may write it. A test compares this list with the live
 * catalogue: a table that is missing here, or a scoped one without a forced policy, fails.
 *
 * scoped: rows carry region_code and sector; row-level security applies the viewer's range.
 * reference: the same for every signed-in person (divisions, units, the campaign).
 * platform: never shown as such; read and written by platform code only.
 */
export type TableKind = 'scoped' | 'reference' | 'platform';
export type Writes = 'full' | 'append-only' | 'recode-only' | 'through-function' | 'owner-only';

/** append-only: no update, no delete. recode-only: append, and a few columns may follow: the region a change of divisions, a withdrawal. */
export const tableList: Record<string, { kind: TableKind; writes: Writes }> = {
  migrations: { kind: 'platform', writes: 'owner-only' },
  rehearsal_clock: { kind: 'platform', writes: 'full' },
  settings: { kind: 'platform', writes: 'full' },
  audit_heads: { kind: 'platform', writes: 'through-function' },
  audit_log: { kind: 'scoped', writes: 'through-function' },
  outbox: { kind: 'platform', writes: 'full' },
  notifications: { kind: 'scoped', writes: 'full' },
  idempotency_keys: { kind: 'platform', writes: 'full' },
  number_sequences: { kind: 'platform', writes: 'full' },
  divisions: { kind: 'reference', writes: 'full' },
  division_changes_applied: { kind: 'reference', writes: 'append-only' },
  units: { kind: 'reference', writes: 'full' },
  unit_former_names: { kind: 'reference', writes: 'append-only' },
  persons: { kind: 'reference', writes: 'full' },
  posts: { kind: 'reference', writes: 'full' },
  accounts: { kind: 'platform', writes: 'full' },
  sessions: { kind: 'platform', writes: 'full' },
  sign_in_failures: { kind: 'platform', writes: 'full' },
  sectors: { kind: 'reference', writes: 'full' },
  campaigns: { kind: 'reference', writes: 'full' },
  campaign_units: { kind: 'reference', writes: 'full' },
  deltas: { kind: 'scoped', writes: 'recode-only' },
  cubes: { kind: 'scoped', writes: 'full' },
  fold_state: { kind: 'platform', writes: 'full' },
  firm_first_checks: { kind: 'platform', writes: 'full' },
  duties: { kind: 'scoped', writes: 'full' },
  files: { kind: 'scoped', writes: 'full' },
  enterprises: { kind: 'scoped', writes: 'full' },
  enterprise_codes: { kind: 'scoped', writes: 'full' },
  enterprise_licences: { kind: 'scoped', writes: 'full' },
  enterprise_merges: { kind: 'scoped', writes: 'full' },
  checks: { kind: 'scoped', writes: 'full' },
  inspection_draws: { kind: 'scoped', writes: 'full' },
  inspections: { kind: 'scoped', writes: 'full' },
  inspection_bodies: { kind: 'scoped', writes: 'full' },
  inspection_findings: { kind: 'scoped', writes: 'full' },
  inspection_moves: { kind: 'scoped', writes: 'recode-only' },
  problems: { kind: 'scoped', writes: 'full' },
  problem_moves: { kind: 'scoped', writes: 'recode-only' },
  problem_desks: { kind: 'scoped', writes: 'full' },
  problem_imports: { kind: 'scoped', writes: 'recode-only' },
  documents: { kind: 'scoped', writes: 'full' },
  document_moves: { kind: 'scoped', writes: 'recode-only' },
  document_services: { kind: 'scoped', writes: 'full' },
  approval_chains: { kind: 'reference', writes: 'full' },
  document_bodies: { kind: 'reference', writes: 'full' },
  reports: { kind: 'scoped', writes: 'full' },
  report_versions: { kind: 'scoped', writes: 'recode-only' },
  report_moves: { kind: 'scoped', writes: 'recode-only' },
  circulars: { kind: 'scoped', writes: 'full' },
  circular_receipts: { kind: 'scoped', writes: 'full' },
  guidance_questions: { kind: 'scoped', writes: 'full' },
  guidance_turns: { kind: 'scoped', writes: 'recode-only' },
  handed_over_problems: { kind: 'scoped', writes: 'recode-only' },
  provincial_parameters: { kind: 'reference', writes: 'recode-only' },
};

/** Columns that a recode-only table lets the application update. */
export const recodeColumns: Record<string, readonly string[]> = {
  guidance_turns: ['region_code', 'sector'],
  handed_over_problems: ['region_code'],
  deltas: ['region_code'],
  inspection_moves: ['region_code', 'sector'],
  problem_moves: ['region_code', 'sector'],
  problem_imports: ['region_code'],
  document_moves: ['region_code'],
  report_versions: ['region_code'],
  report_moves: ['region_code'],
  provincial_parameters: ['withdrawn_at', 'withdrawn_by_person_id', 'withdraw_reason'],
};
