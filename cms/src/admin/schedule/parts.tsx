import * as React from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { color } from '../parts';

export const Words = styled.div`
  display: grid;
  gap: 1.2rem;
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${color('neutral800')};
  ul {
    padding-left: 1.8rem;
    list-style: disc;
  }
`;

export const Refused = styled.div`
  padding: 0.8rem 1.2rem;
  background: ${color('danger100')};
  border: 1px solid ${color('danger200')};
  border-radius: 4px;
  overflow-wrap: anywhere;
`;

export const Warned = styled.div`
  display: grid;
  gap: 0.8rem;
  padding: 0.8rem 1.2rem;
  background: ${color('warning100')};
  border: 1px solid ${color('warning200')};
  border-radius: 4px;
  overflow-wrap: anywhere;
`;

export const Kept = styled.div`
  padding: 0.8rem 1.2rem;
  background: ${color('neutral100')};
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
`;

const Framed = styled.div`
  display: grid;
  gap: 0.4rem;
  label {
    font-weight: 600;
  }
  input,
  select {
    width: 100%;
    padding: 0.8rem;
    border: 1px solid ${color('neutral300')};
    border-radius: 4px;
    background: ${color('neutral0')};
    color: ${color('neutral800')};
    /* The browser's own calendar and clock, in the colors of the admin. */
    color-scheme: ${({ theme }) => (color('neutral0')({ theme })?.toLowerCase() === '#ffffff' ? 'light' : 'dark')};
    font: inherit;
  }
`;

/** A field under its label. */
export function Labelled({ label, id, children }: { label: string; id: string; children: React.ReactNode }) {
  return (
    <Framed>
      <label htmlFor={id}>{label}</label>
      {children}
    </Framed>
  );
}

export const Folded = styled.details`
  summary {
    cursor: pointer;
    font-weight: 600;
    color: ${color('primary700')};
  }
  &[open] summary {
    margin-bottom: 1.2rem;
  }
`;

export const Linked = styled(Link)`
  color: ${color('primary700')};
  text-decoration: underline;
`;

/** A list of sentences; one alone is no list. */
export function Sentences({ all }: { readonly all: readonly string[] }) {
  if (all.length === 1) return <p>{all[0]}</p>;
  return (
    <ul>
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
