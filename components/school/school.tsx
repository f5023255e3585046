import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NO_POLICY, type SchoolPolicy } from '../../lib/school/policy';

const SchoolContext = createContext(NO_POLICY);

/** Provides what the school has set to the views inside. */
export function SchoolProvider(props: { policy: SchoolPolicy; children: ComponentChildren }) {
  return <SchoolContext.Provider value={props.policy}>{props.children}</SchoolContext.Provider>;
}

/** What the school has set. */
export function useSchool(): SchoolPolicy {
  return useContext(SchoolContext);
}
