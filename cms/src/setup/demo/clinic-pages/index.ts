import { appearance } from './appearance';
import { fees } from './fees';
import { legal } from './legal';
import { locations } from './location';
import { consultation, firstVisit } from './visit';

/** The clinic beside its medicine: where, how much, how, and its duties. */
export const clinicPages = [...locations, ...fees, firstVisit, consultation, ...legal, ...appearance];
