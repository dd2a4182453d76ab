/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The same work in four processes at once. */
#ifndef PROCESSES_H
#define PROCESSES_H

#include <sys/wait.h>
#include <unistd.h>

/*
 * How many of four processes do not end well. Each is told its number, 0 to 3, and how often to do its
 * work; 0 is well.
 */
static inline int failures_of_four(int (*work)(int number, int rounds), int rounds)
{
	int number, status, failures = 0;
	pid_t children[4];

	for (number = 0; number < 4; number++) {
		children[number] = fork();
		if (!children[number])
			_exit(work(number, rounds));
	}
	for (number = 0; number < 4; number++)
		failures += waitpid(children[number], &status, 0) < 0 || status;
	return failures;
}

#endif /* PROCESSES_H */
