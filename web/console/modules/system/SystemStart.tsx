import { useMay } from '../../session/use-session.ts';
import { AuditorStart } from '../audit/AuditorStart.tsx';
import { AdministratorStart } from './AdministratorStart.tsx';

/** The start page of the two that look after the system: an auditor's, or an administrator's. */
export function SystemStart() {
  const may = useMay();
  return may('accounts.manage') ? <AdministratorStart /> : <AuditorStart />;
}
