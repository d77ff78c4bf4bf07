# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<sources> -DLUPDATE=<lupdate> -DINTO=<folder with the .ts files> -P update.cmake
cmake_minimum_required(VERSION 3.25)

# Without line numbers, so that a file changes only when words do.
set(always ${ROOT}/app ${ROOT}/lib -locations none -no-obsolete -silent)
foreach(language en de es)
  set(only)
  if(language STREQUAL "en")
    set(only -pluralonly)
  endif()
  execute_process(COMMAND ${LUPDATE} ${always} ${only} -source-language en -target-language ${language}
    -ts ${INTO}/earshot_${language}.ts COMMAND_ERROR_IS_FATAL ANY)
endforeach()
