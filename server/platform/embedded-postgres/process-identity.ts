import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Text that names one process and no later one of the same number: boot and start time.
 * Undefined when no such process runs (a zombie does not run).
 */
export function processIdentity(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return identityFromPs(pid);
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    return `${boot}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether the process `pid` is the PostgreSQL server of the cluster folder (a real path), not another process that took over its number. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (processIdentity(pid) === undefined) return false;
  const words = commandLine(pid);
  if (!words.some((word) => /(^|\/)postgres$/.test(word))) return false;
  if (words.includes(cluster)) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

/** Words of the command line of a process; empty when it is gone. */
export function commandLine(pid: number): string[] {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return ps(pid, 'command').split(/ (?=-|\/)/);
  } catch {
    return [];
  }
}

function identityFromPs(pid: number): string | undefined {
  try {
    const text = ps(pid, 'stat=,lstart');
    return text === '' || text.startsWith('Z') ? undefined : text.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}

function ps(pid: number, columns: string): string {
  return execFileSync('ps', ['-ww', '-o', `${columns}=`, '-p', String(pid)], {
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    encoding: 'utf8',
  }).trim();
}
