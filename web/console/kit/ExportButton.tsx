import { Button } from 'antd';
import type { AnyEndpoint } from '../../../contracts/endpoint.ts';
import { endpointAddress } from '../../shared/call-endpoint.ts';
import type { EndpointArgs } from '../../shared/endpoint-args.ts';
import { useTexts } from '../../shared/texts.ts';
import { listTexts } from './list-texts.ts';

export interface ExportButtonProps<E extends AnyEndpoint> {
  /** A GET endpoint that answers bytes; give it the same query as the list. */
  endpoint: E;
  args: Pick<EndpointArgs<E>, 'params' | 'query'>;
  label?: string;
}

/** Downloads what is seen; the browser streams it to disk. */
export function ExportButton<E extends AnyEndpoint>({ endpoint, args, label }: ExportButtonProps<E>) {
  const words = useTexts(listTexts);
  return (
    <Button href={endpointAddress(endpoint, args)} download>
      {label ?? words.exportSeen}
    </Button>
  );
}
