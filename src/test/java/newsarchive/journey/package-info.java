/**
 * What people come to do, each walked from end to end in a real browser against the program itself,
 * with the mouse, by keyboard alone and without script.
 */
package newsarchive.journey;
