/** A text for officials, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How sure a value is: read in the full text (high), well known but not compared (medium), to be confirmed (low). */
export type Confidence = 'high' | 'medium' | 'low';

/** What the user sees beside a value that is not certain; undefined where it is. */
export function doubtWords(row: { confidence: Confidence; doubt?: Words | undefined }): Words | undefined {
  if (row.confidence === 'high' && row.doubt === undefined) return undefined;
  const { zh, en } = row.doubt ?? { zh: '条文尚未与正式文本核对', en: 'not yet compared with the official text' };
  return { zh: `待核实：${zh}。`, en: `To be confirmed: ${en}.` };
}
