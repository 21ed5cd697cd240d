import { Link } from '@tanstack/react-router';
import type { AuditRow } from '../../../../contracts/audit.ts';
import { useBilingual } from '../../../shared/language.ts';
import { recordAddress } from '../../kit/record-address.ts';

/** What a line is about: its kind, and its number or name, which opens its page where there is one. */
export function AuditObject({ row }: { row: AuditRow }) {
  const say = useBilingual();
  const address = recordAddress(row.objectKind, row.objectId);
  const label = row.objectLabel ?? (/^[0-9a-f-]{30,}$|^[a-z]+$/.test(row.objectId) ? '' : row.objectId);
  return (
    <>
      <span className="quiet">{say(row.objectWords)}</span>
      {'　'}
      {address && row.objectLabel ? <Link to={address as '/'}>{label}</Link> : label}
    </>
  );
}
