/** The title of a report from that of its duty: 报送执法行动情况月报 asks for an 执法行动情况月报, "File the monthly report" for a Monthly report. */
export function reportTitle(duty: { zh: string; en: string }): { zh: string; en: string } {
  const en = duty.en.replace(/^File the /, '');
  return { zh: duty.zh.replace(/^报送/, ''), en: en.charAt(0).toUpperCase() + en.slice(1) };
}
