# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<sources> -DLUPDATE=<lupdate> -DPYTHON=<python3> -DSCRATCH=<folder> -P translations.cmake: every word of the
# sources is translated, and each translation keeps what the program puts into it.
cmake_minimum_required(VERSION 3.25)
if(NOT PYTHON)
  message("SKIPPED: python3 is missing")
  return()
endif()
file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${ROOT}/translations/ DESTINATION ${SCRATCH})
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${ROOT} -DLUPDATE=${LUPDATE} -DINTO=${SCRATCH}
  -P ${ROOT}/translations/update.cmake OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PYTHON} ${ROOT}/translations/check.py ${ROOT}/translations ${SCRATCH} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "Translations are missing or wrong")
endif()
