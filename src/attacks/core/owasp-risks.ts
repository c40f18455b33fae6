import type { Attack } from '../../schemas/attack.ts';

/** Titles of the OWASP Top 10 for LLM Applications, edition 2026. */
export const llmRiskTitles: Record<Attack['llm'][number], string> = {
  LLM01: 'Prompt Injection',
  LLM02: 'Sensitive Information Disclosure',
  LLM03: 'Excessive Agency',
  LLM04: 'Supply Chain',
  LLM05: 'Data and Model Poisoning',
  LLM06: 'Unbounded Consumption',
  LLM07: 'Misinformation',
  LLM08: 'Hidden Context Exposure',
  LLM09: 'Vector and Embedding Weaknesses',
  LLM10: 'Improper Output Handling',
};

/** Titles of the OWASP Top 10 for Agentic Applications, edition 2026. */
export const agenticRiskTitles: Record<Attack['agentic'][number], string> = {
  ASI01: 'Agent Goal Hijack',
  ASI02: 'Tool Misuse and Exploitation',
  ASI03: 'Identity and Privilege Abuse',
  ASI04: 'Agentic Supply Chain Vulnerabilities',
  ASI05: 'Unexpected Code Execution (RCE)',
  ASI06: 'Memory and Context Poisoning',
  ASI07: 'Insecure Inter-Agent Communication',
  ASI08: 'Cascading Failures',
  ASI09: 'Human-Agent Trust Exploitation',
  ASI10: 'Rogue Agents',
};

/** What the two lists are called, with the edition whose numbers the cases use. */
export const owaspLists = {
  llm: 'OWASP Top 10 for LLM Applications 2026',
  agentic: 'OWASP Top 10 for Agentic Applications 2026',
} as const;
