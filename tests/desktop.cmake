# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=<validator> [-DARGUMENTS=a|b] -DFILE=<ours> -P desktop.cmake: asks one of the desktop's own validators.
cmake_minimum_required(VERSION 3.25)

find_program(FOUND ${PROGRAM})
if(NOT FOUND)
  message("SKIPPED: ${PROGRAM} is not installed, and was not asked")
  return()
endif()
string(REPLACE "|" ";" ARGUMENTS "${ARGUMENTS}")
execute_process(COMMAND ${FOUND} ${ARGUMENTS} ${FILE} RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${PROGRAM}:\n${words}")
endif()
