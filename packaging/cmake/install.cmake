# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed: the library with its CMake package, the programs, the desktop's files; and the packages made of it.
#   component development  headers, static library, find_package(Earshot)
#   component program      what a user needs
include(CMakePackageConfigHelpers)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/Earshot)
set(made ${CMAKE_BINARY_DIR}/packaging)
install(TARGETS libearshot EXPORT EarshotTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/lib/earshot DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
  FILES_MATCHING PATTERN *.h)
install(EXPORT EarshotTargets NAMESPACE Earshot:: DESTINATION ${package} COMPONENT development)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/EarshotConfig.cmake.in ${made}/EarshotConfig.cmake
  INSTALL_DESTINATION ${package})
write_basic_package_version_file(${made}/EarshotConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${made}/EarshotConfig.cmake ${made}/EarshotConfigVersion.cmake
  ${CMAKE_CURRENT_LIST_DIR}/EarshotDependencies.cmake DESTINATION ${package} COMPONENT development)

if(EARSHOT_BUILD_APP)
  if(TARGET earshot-voice)
    install(TARGETS earshot-voice RUNTIME DESTINATION lib/earshot COMPONENT program)
  endif()
  install(TARGETS earshot earshot-cli
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program
    BUNDLE DESTINATION . COMPONENT program)
  if(UNIX AND NOT APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/desktop.cmake)
    include(${CMAKE_CURRENT_LIST_DIR}/deb.cmake)
  endif()
endif()
