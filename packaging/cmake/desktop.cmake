# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What a Linux desktop and its people look for beside the programs: menu entry, metainfo, icon, manual pages.
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
install(FILES ${linux}/org.earshot.Earshot.desktop
  DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT program)
install(FILES ${linux}/org.earshot.Earshot.metainfo.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT program)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/earshot.svg RENAME org.earshot.Earshot.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT program)

find_program(GZIP gzip REQUIRED)
foreach(page earshot earshot-cli)
  # -n leaves the time out, so that two builds give the same bytes.
  add_custom_command(OUTPUT ${made}/${page}.1.gz
    COMMAND ${GZIP} -9nc ${linux}/${page}.1 > ${made}/${page}.1.gz DEPENDS ${linux}/${page}.1 VERBATIM)
  list(APPEND pages ${made}/${page}.1.gz)
endforeach()
add_custom_target(earshot-pages ALL DEPENDS ${pages})
add_dependencies(earshot earshot-pages)
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
