# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P format.cmake: the sources look as .clang-format says. Only version 14 is asked, since
# others lay out a few constructs differently.
cmake_minimum_required(VERSION 3.25)
cmake_path(ABSOLUTE_PATH ROOT NORMALIZE)

find_program(FORMATTER NAMES clang-format-14 clang-format)
if(FORMATTER)
  execute_process(COMMAND ${FORMATTER} --version OUTPUT_VARIABLE version)
endif()
if(NOT version MATCHES "version 14\\.")
  message("SKIPPED: clang-format 14 is not installed, nothing was compared")
  return()
endif()
file(GLOB_RECURSE files ${ROOT}/lib/*.h ${ROOT}/lib/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/tests/*.h ${ROOT}/tests/*.cpp)
execute_process(COMMAND ${FORMATTER} --style=file --dry-run --Werror ${files}
  WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "Not formatted; run clang-format -i on the files named:\n${errors}")
endif()
