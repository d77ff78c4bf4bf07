# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P desktop.cmake: asks the desktop's own validators about our files.
cmake_minimum_required(VERSION 3.25)

function(ask package program)
  find_program(found_${program} ${program})
  if(NOT found_${program})
    message("SKIPPED: ${package} is not installed, ${program} was not asked")
    return()
  endif()
  execute_process(COMMAND ${found_${program}} ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE words ERROR_VARIABLE words)
  if(NOT result EQUAL 0)
    message(SEND_ERROR "${program}:\n${words}")
  endif()
endfunction()

ask(desktop-file-utils desktop-file-validate ${ROOT}/packaging/linux/org.earshot.Earshot.desktop)
ask(appstream appstreamcli validate --no-net ${ROOT}/packaging/linux/org.earshot.Earshot.metainfo.xml)
