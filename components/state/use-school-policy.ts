import { policyValue, readKeptPolicy } from '../../lib/school/kept-policy';
import { NO_POLICY, type SchoolPolicy } from '../../lib/school/policy';
import { useStored } from './use-stored';

const keys = [policyValue.key];

/** What the school has set, as last seen; nothing until it is read. */
export function useSchoolPolicy(): SchoolPolicy {
  const [policy] = useStored(readKeptPolicy, keys);
  return policy ?? NO_POLICY;
}
