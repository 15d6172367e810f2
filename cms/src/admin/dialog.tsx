import type * as React from 'react';
import { styled } from 'styled-components';
import { color } from './parts';

/** What stands in a dialog of the edit form, between its title and its buttons. */
export const DialogBody = styled.div`
  overflow-y: auto;
  padding: 2.4rem 3.2rem;
  color: ${color('neutral800')};
  font-size: 1.4rem;
  line-height: 1.5;
  p + p {
    margin-top: 1.2rem;
  }
  fieldset + p {
    margin-top: 1.6rem;
  }
  ol {
    margin: 1.2rem 0;
    padding-left: 2.4rem;
    list-style: decimal;
  }
  li {
    margin-top: 0.8rem;
  }
  li > p + p {
    margin-top: 0.2rem;
  }
  fieldset {
    margin: 2.4rem 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  select {
    margin-top: 0.8rem;
    max-width: 100%;
    padding: 0.8rem;
    border: 1px solid ${color('neutral300')};
    border-radius: 4px;
    background: ${color('neutral0')};
    color: inherit;
    font: inherit;
  }
  a {
    color: ${color('primary600')};
  }
`;

export const DialogButtons = styled.div`
  display: flex;
  justify-content: flex-end;
  gap: 0.8rem;
  padding: 1.6rem 3.2rem;
  border-top: 1px solid ${color('neutral150')};
  font-size: 1.4rem;
`;

const Row = styled.label`
  display: grid;
  grid-template-columns: 2rem 1fr;
  align-items: start;
  margin-top: 1.2rem;
  input {
    margin: 0.4rem 0 0;
  }
`;

interface TickProps extends Pick<React.ComponentProps<'input'>, 'type' | 'name' | 'checked' | 'disabled'> {
  readonly label: React.ReactNode;
  onTick(isTicked: boolean): void;
}

/** A box or a round button to tick, and the words beside it. */
export const Tick = ({ label, onTick, ...input }: TickProps) => (
  <Row>
    <input {...input} onChange={({ target }) => onTick(target.checked)} />
    <span>{label}</span>
  </Row>
);

/** What is said of a tick, under its words. */
export const UnderTick = styled.div`
  margin-left: 2rem;
`;

/** What is wrong, in sentences. */
export const Wrong = styled.p`
  color: ${color('danger700')};
`;
